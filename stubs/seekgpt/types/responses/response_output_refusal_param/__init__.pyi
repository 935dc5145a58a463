from .._apart import ResponseOutputRefusalParam as ResponseOutputRefusalParam
