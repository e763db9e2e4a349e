"""Acts, the images of what they changed, and taking them back."""
