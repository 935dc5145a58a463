from .. import AzureExternalStorageProvider

__all__ = ("AzureExternalStorageProvider",)
