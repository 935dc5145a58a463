from .. import ProjectServiceTierSettings as ProjectServiceTierSettings
