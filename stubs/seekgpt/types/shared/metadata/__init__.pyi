from .. import Metadata as Metadata
