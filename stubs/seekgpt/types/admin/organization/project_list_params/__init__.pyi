from .. import ProjectListParams

__all__ = ("ProjectListParams",)
