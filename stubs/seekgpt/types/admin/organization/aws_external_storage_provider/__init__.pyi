from .. import AwsExternalStorageProvider

__all__ = ("AwsExternalStorageProvider",)
