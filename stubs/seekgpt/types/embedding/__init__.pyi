from .. import Embedding as Embedding
