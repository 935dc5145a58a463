from .. import AwsExternalStorageProvider as AwsExternalStorageProvider
