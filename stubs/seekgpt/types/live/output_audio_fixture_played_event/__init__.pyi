from .. import OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent
