from .. import EnvironmentFile as EnvironmentFile
