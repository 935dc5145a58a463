from .. import ContainerReference as ContainerReference

__all__ = ("ContainerReference",)
