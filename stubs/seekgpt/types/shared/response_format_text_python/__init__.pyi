from .. import ResponseFormatTextPython as ResponseFormatTextPython
