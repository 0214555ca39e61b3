"""Whether changes to a folder are announced by this machine's kernel at all.

On a network drive, or a folder shared with a host or a virtual machine, others change files
behind the kernel's back: watching there succeeds and then stays silent.
"""

from __future__ import annotations

import os

import psutil

from engine.indexing.scanner import is_within

_SILENT = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs", "coda"),
        *("9p", "drvfs", "virtiofs", "vboxsf", "vmhgfs", "prl_fs"),
        *("ceph", "glusterfs", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2", "webdav", "davfs"),
        *("sshfs", "rclone", "gvfsd-fuse", "vmhgfs-fuse", "s3fs", "gcsfuse", "davfs2", "curlftpfs"),
        *("google-drive-ocamlfuse", "onedriver", "juicefs", "mergerfs", "kio-fuse", "grpcfuse"),
    }
)


def on_network_drive(path: str) -> bool:
    """Whether ``path``, without links in it, lies on a drive that others change unannounced."""
    if os.name == "nt" and path.startswith("\\\\"):
        return True
    best = ""
    silent = False
    for part in psutil.disk_partitions(all=True):
        # Of two mounts in one place the later one is seen.
        if is_within(path, part.mountpoint) and len(part.mountpoint) >= len(best):
            best = part.mountpoint
            silent = is_silent(part.fstype, part.opts)
    return silent


def is_silent(filesystem: str, options: str = "") -> bool:
    """Whether a kind of file system changes unannounced; ``fuse.sshfs`` counts as ``sshfs``."""
    kind = filesystem.lower().removeprefix("fuse.")
    return kind in _SILENT or "remote" in options.split(",")
