from .. import ExternalStorageDeleted

__all__ = ("ExternalStorageDeleted",)
