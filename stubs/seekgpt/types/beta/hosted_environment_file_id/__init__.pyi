from .. import HostedEnvironmentFileID as HostedEnvironmentFileID
