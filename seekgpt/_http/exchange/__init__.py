"""One call as a conversation: a request goes out, and out again where that may help, until there
is a response, or an error of this library. What is in a request or a response is not known here.
"""
