# Does R's read.csv read what readers take home as the very rows of the record?
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
data <- if (length(arguments) > 1) arguments[2] else "data"
faults <- 0
for (path in list.files(data, pattern = "[.]csv$")) {
  plain <- function(file, ...) read.csv(file, colClasses = "character", na.strings = NULL, encoding = "UTF-8", ...)
  record <- plain(file.path(data, path))
  taken <- plain(file.path(folder, path))
  packed <- plain(file.path(folder, "package", path))
  good <- identical(record, taken[names(record)]) && identical(record, packed)
  guessed <- read.csv(file.path(folder, "package", path))
  for (column in intersect(c("value", "low", "high", "baseline", "target"), names(guessed)))
    good <- good && (is.numeric(guessed[[column]]) || all(is.na(guessed[[column]])))
  if (!good) { faults <- faults + 1; cat(path, "differs\n") }
}
cat(R.version.string, ": ", if (faults == 0) "all rows the same\n" else "differences\n", sep = "")
quit(status = if (faults == 0) 0 else 1)
