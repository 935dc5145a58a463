__all__ = ["FilePurpose"]

from ._literals import _FilePurpose as FilePurpose
