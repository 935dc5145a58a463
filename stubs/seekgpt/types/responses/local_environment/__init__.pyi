from .. import LocalEnvironment as LocalEnvironment
from .. import LocalSkill as LocalSkill
