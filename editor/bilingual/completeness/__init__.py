"""What the English leaves out of the Chinese, adds to it, or denies."""
