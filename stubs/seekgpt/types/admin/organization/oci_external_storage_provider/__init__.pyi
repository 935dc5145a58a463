from .. import OciExternalStorageProvider

__all__ = ("OciExternalStorageProvider",)
