from .. import ExternalStorageListParams

__all__ = ("ExternalStorageListParams",)
