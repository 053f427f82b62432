let version = "%%VERSION%%"
let count = List.length
