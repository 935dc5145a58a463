from .. import ContainerReference

__all__ = ("ContainerReference",)
