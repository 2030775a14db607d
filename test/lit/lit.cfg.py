# Lets LLVM's lit run this suite: it reads the same lit.json as tdlit, with FileCheck-22 as filecheck.
import json, os
import lit.formats, lit.util
here = os.path.dirname(os.path.abspath(__file__))
suite, params = json.load(open(os.path.join(here, "lit.json"))), lit_config.params
config.name, config.suffixes, config.excludes = suite["name"], suite["suffixes"], suite["excludes"]
config.test_format, config.test_source_root = lit.formats.ShTest(execute_external=False), here
config.test_exec_root = params.get("exec_root", os.path.join(here, suite["exec_root"]))
config.environment["PATH"] = params.get("tools", os.path.join(here, "../../bin")) + ":" + os.environ["PATH"]
config.available_features |= {f["feature"] for f in suite["features"] if lit.util.which(f["executable"], os.environ["PATH"])}
config.substitutions.append((r"(?<![-\w./])[Ff]ile[Cc]heck(?![-\w./])", params.get("filecheck", "FileCheck-22")))
