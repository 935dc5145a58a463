from .. import Reasoning as Reasoning
