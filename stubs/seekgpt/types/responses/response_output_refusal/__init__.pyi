from .._apart import ResponseOutputRefusal as ResponseOutputRefusal
