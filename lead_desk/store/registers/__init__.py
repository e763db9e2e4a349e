"""What stands beside the leads: sources, evidence, stops, papers, assessments."""
