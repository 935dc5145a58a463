from .. import GcpExternalStorageProvider as GcpExternalStorageProvider
