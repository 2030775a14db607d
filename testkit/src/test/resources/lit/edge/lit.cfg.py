import json, os
import lit.formats, lit.util
here = os.path.dirname(__file__)
data = json.load(open(os.path.join(here, "lit.json")))
config.name, config.suffixes = data["name"], data["suffixes"]
config.excludes = data.get("excludes", [])
config.test_format = lit.formats.ShTest(execute_external=False)
config.test_source_root = here
config.test_exec_root = os.environ["LIT_EXEC_ROOT"]
for f in data.get("features", []):
    if isinstance(f, str) or lit.util.which(f["executable"], os.environ["PATH"]) or os.path.isfile(os.path.join(here, f["executable"])):
        config.available_features.add(f if isinstance(f, str) else f["feature"])
config.substitutions += data.get("substitutions", {}).items()
for name, value in data.get("parameters", {}).items():
    config.substitutions.append(("%%{%s}" % name, lit_config.params.get(name, value)))
config.environment.update(data.get("environment", {}))
config.environment["PATH"] = os.environ["PATH"]
