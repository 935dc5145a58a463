"""A `Call` comes in; URL, headers and body go out, ready to be sent, and sent again. Nothing is
sent here, and no file is read but to see how long it is.
"""
