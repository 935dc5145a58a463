from .. import ResponseOutputRefusal as ResponseOutputRefusal
