from .. import ImageInputReferenceParam as ImageInputReferenceParam
