from .. import PartCreateParams as PartCreateParams
