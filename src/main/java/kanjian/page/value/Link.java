package kanjian.page.value;

/**
 * A thing that another page names.
 *
 * @param kind the record kind, such as {@code deputy}; {@code page} for pages without a record
 * @param title what the reader sees
 * @param address from the top of the site, such as {@code /deputies/sun-hua/} or {@code /places/hanyin/#claim-first}; empty when the thing is shown nowhere
 */
public record Link(String kind, String title, String address) {
    public boolean isShown() {
        return !address.isEmpty();
    }
}
