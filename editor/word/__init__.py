"""Word's files: the package, its parts, what they read, and changes put into them.

The reader and the reporter of Word files stand on this. Nothing here opens a file: a package is
bytes in memory.
"""
