"""Settings come in; HTTP clients and pools of connections go out, for blocking and async use, of
httpx or a package like it. What is sent over them is not known here.
"""
