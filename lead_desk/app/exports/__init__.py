"""Lists that leave: clearing, files, passports, rechecks and replays."""
