from .. import _external_storage_configuration
from .. import ExternalStorageConfiguration as ExternalStorageConfiguration
from .. import AwsExternalStorageProvider as AwsExternalStorageProvider
from .. import AzureExternalStorageProvider as AzureExternalStorageProvider
from .. import GcpExternalStorageProvider as GcpExternalStorageProvider
from .. import OciExternalStorageProvider as OciExternalStorageProvider

Provider = _external_storage_configuration.Provider
