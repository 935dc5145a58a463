__all__ = ["FilePurpose"]

from ._literals import _file_purpose_FilePurpose as FilePurpose
