from .. import OciExternalStorageProvider as OciExternalStorageProvider
