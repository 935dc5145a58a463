from .. import FileDeleted

__all__ = ("FileDeleted",)
