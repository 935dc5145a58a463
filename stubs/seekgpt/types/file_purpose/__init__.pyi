from .._literals import _FilePurpose as FilePurpose

__all__ = ("FilePurpose",)
