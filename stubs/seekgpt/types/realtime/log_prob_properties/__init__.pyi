from .. import LogProbProperties as LogProbProperties
