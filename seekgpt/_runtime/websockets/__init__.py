"""The declared events of a websocket come in; connection classes with a method for each event go
out. How a connection is opened, kept and closed is not here, but in `_custom.websockets`.
"""
