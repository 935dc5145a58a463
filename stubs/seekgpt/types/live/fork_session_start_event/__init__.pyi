from .. import ForkSessionStartEvent as ForkSessionStartEvent
from .. import ForkSessionConfig as ForkSessionConfig
