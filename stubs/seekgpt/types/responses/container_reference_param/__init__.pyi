from .._apart import ContainerReferenceParam as ContainerReferenceParam
