"""OpenCV with the three modules that text recognition uses, and nothing to read video with.

The wheel brings FFmpeg, OpenBLAS, neural networks and more, which one binary asks for, so that
none of it can be left out. Its own source makes the same functions in a twentieth of the size:
one extension module ``cv2``, for any Python from 3.6 on. Linux only; elsewhere the wheel's is
taken. The trap: extensions of processors are found while running (AVX2, AVX-512), so the baseline
stays SSE3 and nothing is made for the processor that builds.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import version
from pathlib import Path

from bundle.sources import run, unpacked

PACKAGE = "opencv_python_headless"
MODULE = "cv2.abi3.so"
_OFF = (
    *("BUILD_SHARED_LIBS", "BUILD_opencv_apps", "BUILD_JAVA", "BUILD_TESTS", "BUILD_PERF_TESTS"),
    *("BUILD_DOCS", "BUILD_opencv_python2", "ENABLE_PRECOMPILED_HEADERS"),
    *("WITH_IPP", "WITH_LAPACK", "WITH_OPENCL", "WITH_ITT", "WITH_EIGEN", "WITH_ADE"),
    *("WITH_QUIRC", "WITH_PROTOBUF", "WITH_FFMPEG", "WITH_GSTREAMER", "WITH_V4L", "WITH_GTK"),
    *("WITH_JPEG", "WITH_PNG", "WITH_TIFF", "WITH_WEBP", "WITH_OPENJPEG", "WITH_JASPER"),
    *("WITH_OPENEXR", "WITH_AVIF"),
)


def build_opencv(work: Path, target: Path) -> None:
    """Make ``target``/cv2.abi3.so; takes minutes, and nothing when it is there."""
    import numpy

    made_of = f"{PACKAGE} {version(PACKAGE)}"
    stamp = target / "made-of.txt"
    if stamp.exists() and stamp.read_text() == made_of:
        return
    build = work / "opencv-build"
    defined = {
        "CMAKE_BUILD_TYPE": "Release",
        "BUILD_LIST": "core,imgproc,geometry,python3",
        "BUILD_opencv_python3": "ON",
        "PYTHON3_LIMITED_API": "ON",
        "PYTHON3_EXECUTABLE": sys.executable,
        "PYTHON_DEFAULT_EXECUTABLE": sys.executable,
        "PYTHON3_INCLUDE_DIR": sysconfig.get_path("include"),
        "PYTHON3_NUMPY_INCLUDE_DIRS": numpy.get_include(),
        **dict.fromkeys(_OFF, "OFF"),
    }
    generator = ["-G", "Ninja"] if shutil.which("ninja") else []
    run(["cmake", "-S", str(unpacked(PACKAGE, work) / "opencv"), "-B", str(build), *generator,
         *(f"-D{name}={value}" for name, value in defined.items())])  # fmt: skip
    run(["cmake", "--build", str(build), "--parallel", str(os.cpu_count() or 1)])
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    shutil.copyfile(build / "lib" / "python3" / MODULE, target / MODULE)
    subprocess.run(["strip", "--strip-unneeded", str(target / MODULE)], check=True)  # noqa: S607
    (target / MODULE).chmod(0o755)
    stamp.write_text(made_of)
