#!/usr/bin/env python3
"""Writes vectors.txt: logins of RMCP+ computed with hashlib alone, after IPMI 2.0, sections 13.28 to 13.32."""
import hashlib
import hmac
import struct

SUITES = {1: ("sha1", 12, None, 0), 2: ("sha1", 12, "sha1", 12), 3: ("sha1", 12, "sha1", 12),
          7: ("md5", 16, "md5", 16), 8: ("md5", 16, "md5", 16),
          15: ("sha256", 16, None, 0), 16: ("sha256", 16, "sha256", 16), 17: ("sha256", 16, "sha256", 16)}
LOGINS = [("admin", b"adminpw", None), ("", b"", None), ("sixteen_bytes_of", b"exactly20bytes of pw", None),
          ("bin", bytes(range(0xec, 0x100)), bytes([0xff, 0, 0x80, 1, 0, 7])),
          ("\u00fcser", "p\u00e4\u00dfw\u00f6rt".encode(), b"twenty bytes of key!")]


def mac(name, key, text):
    return hmac.new(key, text, name).digest()


for suite, (auth, check, integrity, signature) in SUITES.items():
    for number, (user, password, key) in enumerate(LOGINS):
        seed = hashlib.sha512(b"%d %d" % (suite, number)).digest()
        rc, rm, guid = seed[:16], seed[16:32], seed[32:48]
        console, managed = struct.unpack("<II", seed[48:56])
        role = 0x14 if number % 2 == 0 else 0x03
        name = user.encode()
        tail = bytes([role, len(name)]) + name
        ids = struct.pack("<II", console, managed)
        sik = mac(auth, key if key is not None else password, rc + rm + tail)
        k1, k2 = mac(auth, sik, b"\1" * 20), mac(auth, sik, b"\2" * 20)
        fields = {
            "suite": str(suite), "user": name.hex(), "password": password.hex(),
            "key": "-" if key is None else key.hex(), "role": str(role),
            "console": ids[:4].hex(), "managed": ids[4:].hex(), "rc": rc.hex(), "rm": rm.hex(), "guid": guid.hex(),
            "rakp2": mac(auth, password, ids + rc + rm + guid + tail).hex(),
            "rakp3": mac(auth, password, rm + ids[:4] + tail).hex(),
            "rakp4": mac(auth, sik, rc + ids[4:] + guid)[:check].hex(),
            "sik": sik.hex(), "k1": k1.hex(), "k2": k2.hex(),
        }
        if integrity and suite in (2, 7, 16):
            payload = bytes.fromhex("2000e081040177")
            head = bytes([6, 0x40]) + ids[4:] + struct.pack("<IH", 5, len(payload)) + payload
            pad = -(len(head) + 2) % 4
            head += b"\xff" * pad + bytes([pad, 7])
            fields["payload"] = payload.hex()
            fields["packet"] = "0600ff07" + (head + mac(integrity, k1, head)[:signature]).hex()
        print(" ".join("%s=%s" % each for each in fields.items()))
