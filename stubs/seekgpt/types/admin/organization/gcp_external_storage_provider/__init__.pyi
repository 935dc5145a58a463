from .. import GcpExternalStorageProvider

__all__ = ("GcpExternalStorageProvider",)
