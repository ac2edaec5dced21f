package kanjian.picture;

/** A file whose pixels cannot be decoded; never leaves the package. */
final class PictureBroken extends Exception {
    private static final long serialVersionUID = 1;

    PictureBroken(Throwable cause) {
        super(cause);
    }
}
