from .. import FileDeleted as FileDeleted

__all__ = ("FileDeleted",)
