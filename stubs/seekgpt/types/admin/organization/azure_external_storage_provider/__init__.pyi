from .. import AzureExternalStorageProvider as AzureExternalStorageProvider
