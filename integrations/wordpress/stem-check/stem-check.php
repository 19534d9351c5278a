<?php
/**
 * Plugin Name: STEM academy self-test
 * Description: The self-test as a block and as a shortcode, and wherever an author puts one of its placeholders.
 * Version: 0.1.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 *
 * The files of the self-test itself, in `files`, are under the MIT licence.
 */

defined( 'ABSPATH' ) || exit;

/** What can be said of a self-test: attributes of the element that are safe in the hands of an author. */
const STEM_CHECK_ATTRIBUTES = array(
	'lang',
	'rule-set',
	'mode',
	'expand',
	'theme',
	'heading-level',
	'date',
	'storage',
	'history',
);

/** The tag, with those attributes that were given; the loader fetches the rest when it comes near. */
function stem_check_render( $given, $fallback = '' ) {
	wp_enqueue_script( 'stem-check' );
	$written = '';
	foreach ( STEM_CHECK_ATTRIBUTES as $name ) {
		$value = is_array( $given ) ? (string) ( $given[ $name ] ?? '' ) : '';
		if ( '' !== $value ) {
			$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return sprintf( '<stem-check%s>%s</stem-check>', $written, wp_kses_post( (string) $fallback ) );
}

add_action(
	'init',
	function () {
		wp_register_script( 'stem-check', plugins_url( 'files/loader.js', __FILE__ ), array(), null, true );
		wp_register_script(
			'stem-check-block',
			plugins_url( 'block.js', __FILE__ ),
			array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' ),
			null,
			true
		);
		add_shortcode( 'stem_check', 'stem_check_render' );
		register_block_type( __DIR__, array( 'render_callback' => 'stem_check_render' ) );
	}
);

/** A `div` or a link with `data-stem-check` in a text works without a script there, which most authors may not write. */
add_filter(
	'the_content',
	function ( $content ) {
		if ( false !== strpos( $content, 'data-stem-check' ) ) {
			wp_enqueue_script( 'stem-check' );
		}
		return $content;
	},
	99
);
