"""The desk: everything both front ends may ask of the core, one thin method a use case.

Bootstrap builds it; the command line and the window hold it and nothing below it.
"""
