package kanjian.model;

/** A row of the dated table of divisions that ships inside the program: six-digit code and name. */
public record Division(String code, String name) {}
